namespace Checker.Cli.Checkups;

/// <summary>How much memory the runtime believes it may use: in a container, three quarters of the container's limit.</summary>
internal static class MemoryLimit
{
    private const long Enough = 2_000_000_000;

    public static Finding Look(long availableBytes) => availableBytes >= Enough
        ? new($"{Gigabytes.Of(availableBytes)} for .NET")
        : new($"{Gigabytes.Of(availableBytes)} for .NET, and {Gigabytes.Of(Enough)} are needed",
            "Give the container or virtual machine 3 GB or more, and unset DOTNET_GCHeapHardLimit where it is set.");
}
