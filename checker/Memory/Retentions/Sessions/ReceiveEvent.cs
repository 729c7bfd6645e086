using Checker.Memory.Streams;

namespace Checker.Memory.Retentions.Sessions;

/// <summary>Takes one event of the runtime: its number in the runtime's manifest, and what it carries.</summary>
internal delegate void ReceiveEvent(int number, Fields payload);
