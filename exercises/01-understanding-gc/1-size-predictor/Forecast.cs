namespace UnderstandingGc.Exercise1;

/// <summary>Some plans, and room for what each of them will take.</summary>
public sealed record Forecast(IReadOnlyList<Plan> Plans, long[] Bytes)
{
    public static Forecast Of(params IReadOnlyList<Plan> plans) => new(plans, new long[plans.Count]);
}
