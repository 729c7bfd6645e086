namespace Checker.Memory;

/// <summary>What a person reads when a call takes too much memory from the system.</summary>
internal static class ResidencyText
{
    /// <summary>The failure, or null where there is none.</summary>
    public static string? Of(Residency found, Bytes budget) => found.Bytes <= budget ? null :
        $"""
         {found.Code} should leave the process with at most

             {budget}

         more of the system's memory, but left it with

             {found.Bytes}{AllocationText.With(found.Size)}, give or take {found.Error}

         This is all that the process holds, native memory and the collector's pages alike: what is allocated or retained is measured apart.
         """;
}
