namespace UnderstandingGc.Exercise1;

/// <summary>A row of a class, whose fields take as many bytes as <typeparamref name="T"/>.</summary>
public sealed record RowOf<T>(T Fields)
    where T : struct;
