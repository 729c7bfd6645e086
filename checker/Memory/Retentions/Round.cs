namespace Checker.Memory.Retentions;

/// <summary>What is alive after some calls with input of one size.</summary>
internal sealed record Round(int Size, int Calls, Holdings Holdings)
{
    /// <summary>What the code under test alone keeps.</summary>
    public Census Kept => field ??= new(Holdings.Graph, Holdings.Kept);

    /// <summary>All the rest.</summary>
    public Census Stray => field ??= new(Holdings.Graph, Holdings.Stray);

    public Census All => field ??= new(Holdings.Graph, Holdings.All.Reached);
}
