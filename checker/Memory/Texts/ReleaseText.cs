namespace Checker.Memory;

/// <summary>What a person reads when an object is still held that should be gone.</summary>
internal static class ReleaseText
{
    public static string Of(Release subject) =>
        $"""
         {subject.Code} should release its {subject.Type}

         but after full collections

             the {subject.Type} ({new Bytes(subject.Size)}) is still reachable{Retained(subject)}:

         {RetentionText.Drawn(subject.Trace!)}
         """;

    private static string Retained(Release subject) => subject.Retained.Objects == 0 ? "" :
        $", and through it alone {RetentionText.Count(subject.Retained.Objects, "object")} more ({new Bytes(subject.Retained.Bytes)})";
}
