namespace Checker.Memory.Retentions.Sessions;

/// <summary>A way to hear what the runtime tells of its heap.</summary>
internal interface IHeapSession
{
    /// <summary>Has the runtime collect everything and tell of what is left.</summary>
    /// <param name="bufferInMebibytes">Room for events that nobody has read yet; what comes when it is full is lost.</param>
    /// <param name="receive">Is given the events, in their order.</param>
    /// <returns>What the collector says of the collection, and what is known to be missing: nothing where it is empty.</returns>
    /// <exception cref="InconclusiveException">The runtime refuses.</exception>
    (GCMemoryInfo Collection, string Missing) Read(int bufferInMebibytes, ReceiveEvent receive);
}
