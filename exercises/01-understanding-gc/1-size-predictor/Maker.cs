namespace UnderstandingGc.Exercise1;

/// <summary>Carries a plan out.</summary>
public static class Maker
{
    /// <summary>The bytes of an item that it can make.</summary>
    public static IReadOnlyList<int> ItemBytes { get; } = [1, 2, 4, 8, 12, 16];

    public static object Make(Plan plan) => plan.ItemBytes switch
    {
        1 => Make<byte>(plan),
        2 => Make<short>(plan),
        4 => Make<int>(plan),
        8 => Make<double>(plan),
        12 => Make<ThreeInts>(plan),
        16 => Make<decimal>(plan),
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.ItemBytes, "There is no item of so many bytes here."),
    };

    private static object Make<T>(Plan plan)
        where T : struct
    {
        return plan.Kind switch
        {
            Kind.Array => new T[plan.Items],
            Kind.Text => new string('x', plan.Items),
            Kind.Boxes => Boxes<T>(plan.Items),
            Kind.Rows => Rows<T>(plan.Items),
            Kind.PresizedList => Fill(new List<T>(plan.Items), plan.Items),
            Kind.GrownList => Fill(new List<T>(), plan.Items),
            _ => throw new ArgumentOutOfRangeException(nameof(plan), plan.Kind, "There is no such kind."),
        };
    }

    private static object[] Boxes<T>(int items)
        where T : struct
    {
        var boxes = new object[items];
        for (var place = 0; place < items; place++)
            boxes[place] = default(T);
        return boxes;
    }

    private static RowOf<T>[] Rows<T>(int items)
        where T : struct
    {
        var rows = new RowOf<T>[items];
        for (var place = 0; place < items; place++)
            rows[place] = new RowOf<T>(default);
        return rows;
    }

    private static List<T> Fill<T>(List<T> list, int items)
        where T : struct
    {
        for (var place = 0; place < items; place++)
            list.Add(default);
        return list;
    }
}
