/// Hands out plans to workers, one after another.
actor PlanQueue {
    private let inputs: [PlanInput]
    private var taken = 0
    private var finished = 0

    init(_ inputs: [PlanInput]) { self.inputs = inputs }

    func next() -> (Int, PlanInput)? {
        guard taken < inputs.count else { return nil }
        taken += 1
        return (taken - 1, inputs[taken - 1])
    }

    /// How many plans are done, this one counted.
    func finish() -> Int {
        finished += 1
        return finished
    }
}
