namespace Checker.Classroom.Probes.Resources;

/// <summary>Ways to fill pipes, disks and tables.</summary>
internal static class Floods
{
    private const int Block = 1 << 20;

    public static int Output(string[] args)
    {
        while (true)
            Console.Out.WriteLine("and another line");
    }

    public static int Line(string[] args)
    {
        while (true)
            Console.Out.Write("and no end");
    }

    public static int Errors(string[] args)
    {
        while (true)
            Console.Error.WriteLine("and another error");
    }

    public static int Disk(string[] args)
    {
        var block = new byte[Block];
        for (var file = 0; file < 4096; file++)
        {
            using var stream = File.Create(Path.Combine(Path.GetTempPath(), $"fill-{file}"));
            for (var i = 0; i < 8; i++)
                stream.Write(block);
        }

        Console.WriteLine("open");
        return 0;
    }

    public static int Files(string[] args)
    {
        for (var file = 0; file < 1_000_000; file++)
            File.Create(Path.Combine(Path.GetTempPath(), $"many-{file}")).Dispose();

        Console.WriteLine("open");
        return 0;
    }

    public static int Descriptors(string[] args)
    {
        List<FileStream> kept = [];
        while (kept.Count < 100_000)
            kept.Add(File.OpenRead("/dev/null"));

        Console.WriteLine("open");
        return 0;
    }
}
