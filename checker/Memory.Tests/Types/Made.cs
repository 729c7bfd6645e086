namespace Checker.Memory.Tests.Types.Made;

public sealed class Station(int number)
{
    public int Number { get; } = number;
}

public readonly record struct Gust(double Speed, int Direction);

/// <summary>Makes a known number of objects of many types, and keeps the last of each, so that none is made on the stack.</summary>
public static class Objects
{
    public const int Times = 137;

    private static readonly object?[] Last = new object?[32];

    public static readonly IReadOnlyDictionary<Type, int> Of = new Dictionary<Type, int>
    {
        [typeof(Station)] = Times,
        [typeof(Station[])] = Times,
        [typeof(int[])] = Times,
        [typeof(byte[])] = Times,
        [typeof(double[])] = Times,
        [typeof(decimal[])] = Times,
        [typeof(string[])] = Times,
        [typeof(int[,])] = Times,
        [typeof(int[][])] = Times,
        [typeof(Gust[])] = Times,
        [typeof(string)] = Times,
        [typeof(int)] = Times,
        [typeof(double)] = Times,
        [typeof(DateTime)] = Times,
        [typeof(Gust)] = Times,
        [typeof(List<long>)] = Times,
        [typeof(Dictionary<string, Station>)] = Times,
        [typeof(HashSet<Gust>)] = Times,
        [typeof(Queue<Station>)] = Times,
        [typeof(Tuple<int, string>)] = Times,
        [typeof(Func<int>)] = Times,
        [typeof(FormatException)] = Times,
        [typeof(Version)] = Times,
        [typeof(Uri[])] = Times,
        [typeof(KeyValuePair<int, Gust>)] = Times,
        [typeof(Lazy<Station>[])] = Times,
    };

    public static int Make(int seed)
    {
        for (var i = 0; i < Times; i++)
        {
            Last[0] = new Station(seed);
            Last[1] = new Station[i % 5];
            Last[2] = new int[i];
            Last[3] = new byte[i];
            Last[4] = new double[i];
            Last[5] = new decimal[3];
            Last[6] = new string[i % 7];
            Last[7] = new int[i, 2];
            Last[8] = new int[i % 3][];
            Last[9] = new Gust[i];
            Last[10] = new string('x', i + 1);
            Last[11] = seed + i;
            Last[12] = i / 2.0;
            Last[13] = DateTime.UnixEpoch;
            Last[14] = new Gust(i, seed);
            Last[15] = new List<long>();
            Last[16] = new Dictionary<string, Station>();
            Last[17] = new HashSet<Gust>();
            Last[18] = new Queue<Station>();
            Last[19] = Tuple.Create(i, "x");
            Last[20] = (Func<int>)Last.GetHashCode;
            Last[21] = new FormatException();
            Last[22] = new Version(i, seed & 1);
            Last[23] = new Uri[1];
            Last[24] = new KeyValuePair<int, Gust>(i, default);
            Last[25] = new Lazy<Station>[2];
        }

        return Last.Length;
    }
}

public sealed class ObjectsTrial : Trial<int, int>
{
    public override int Size => 10;

    public override int Input(Seed seed, int size) => (int)(seed.Value % 1_000);

    protected override int Run(int input) => Objects.Make(input);
}
