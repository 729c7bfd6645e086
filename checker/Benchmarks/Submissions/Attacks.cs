namespace Checker.Benchmarks.Submissions;

/// <summary>What a hostile answer does before its first method runs: a short list for speed. The corpus of the classroom's tests has them all.</summary>
internal static class Attacks
{
    private static readonly string[] Bodies =
    [
        "System.Environment.Exit(0);",
        "System.Environment.FailFast(\"over\");",
        "var kept = new System.Collections.Generic.List<byte[]>(); while (true) { var block = new byte[1 << 24]; System.Array.Fill(block, (byte)1); kept.Add(block); }",
        "while (true) System.Console.Out.Write(new string('x', 1 << 16));",
        "Again(0);",
        "System.Console.WriteLine(\"{\\\"event\\\":\\\"end\\\",\\\"test\\\":\\\"All\\\",\\\"passed\\\":true}\"); System.Environment.Exit(0);",
        "System.IO.File.WriteAllText(\"/tmp/grades.json\", System.IO.File.ReadAllText(\"/etc/passwd\"));",
        "for (var i = 0; i < 10_000; i++) new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();",
        "new System.Net.Sockets.TcpClient(\"127.0.0.1\", 22).Close();",
        "System.Diagnostics.Process.Start(\"/bin/sh\", \"-c 'sleep 1000'\");",
    ];

    /// <returns>C# that goes behind an answer.</returns>
    public static string In(int place) => $$"""
        internal static class Attack
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Begin()
            {
                {{Bodies[place % Bodies.Length]}}
            }

            private static int Again(int depth) => Again(depth + 1) + 1;
        }
        """;
}
