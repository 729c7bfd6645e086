namespace Checker.Memory.Tests.Types;

/// <summary>A piece of code that makes known objects of one type, and nothing else.</summary>
/// <param name="Name">What it shows, in words.</param>
/// <param name="Make">Uses static members only, so that a worker process can run it.</param>
/// <param name="Type">The type of each object.</param>
/// <param name="Objects">How many it makes.</param>
/// <param name="Bytes">How large they are together, headers and padding included.</param>
public sealed record Kind(string Name, Func<object> Make, Type Type, long Objects, long Bytes)
{
    public override string ToString() => Name;
}
