import Testing
@testable import PlanReading
