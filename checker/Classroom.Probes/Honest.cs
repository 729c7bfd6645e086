namespace Checker.Classroom.Probes;

/// <summary>What a program that means no harm does.</summary>
internal static class Honest
{
    /// <summary>Answers each line of its input with the same line.</summary>
    public static int Echo(string[] args)
    {
        while (Console.ReadLine() is { } line)
            Console.WriteLine(line);

        return 0;
    }

    public static int Environment(string[] args)
    {
        foreach (System.Collections.DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
            Console.WriteLine($"{variable.Key}={variable.Value}");

        return 0;
    }

    /// <summary>Writes to every page of so many megabytes of native memory, says so, and waits for the end of its input.</summary>
    public static unsafe int Touch(string[] args)
    {
        var size = (nuint)int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) << 20;
        var memory = (byte*)System.Runtime.InteropServices.NativeMemory.Alloc(size);
        new Span<byte>(memory, (int)size).Fill(1);
        Console.WriteLine("touched");
        Console.ReadLine();
        return memory[0] - 1;
    }

    /// <summary>Collects the youngest objects so many times, of which one more has survived each time.</summary>
    public static int Collect(string[] args)
    {
        var kept = new byte[int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture)][];
        for (var at = 0; at < kept.Length; at++)
        {
            kept[at] = new byte[1000];
            GC.Collect(0);
        }

        Console.WriteLine(kept.Length);
        return 0;
    }

    /// <summary>Uses what exercises use: collections, tasks, a temporary file that is deleted again.</summary>
    public static int Work(string[] args)
    {
        var sum = Task.WhenAll(Enumerable.Range(0, 4).Select(part => Task.Run(() => Enumerable.Range(0, 1000).Sum() + part))).GetAwaiter().GetResult().Sum();
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "text");
        var length = new FileInfo(file).Length;
        File.Delete(file);
        Console.WriteLine($"{sum} {length}");
        return 0;
    }
}
