import Dispatch
import Synchronization

/// Makes the values of 0..<count on all processors, and returns them in order.
package func inParallel<Value: Sendable>(_ count: Int, _ make: @Sendable (Int) -> Value) -> [Value] {
  let made = Mutex<[Value?]>(Array(repeating: nil, count: max(0, count)))
  DispatchQueue.concurrentPerform(iterations: max(0, count)) { index in
    let value = make(index)
    made.withLock { $0[index] = value }
  }
  return made.withLock { $0.compactMap(\.self) }
}
