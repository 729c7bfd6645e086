namespace Checker.Classroom.Probes.Resources;

/// <summary>Ways to leave something behind.</summary>
internal static class Daemons
{
    public static int DoubleFork(string[] args)
    {
        Forking.Daemon();
        Console.WriteLine("left a daemon");
        return 0;
    }

    public static int ChildKeepsPipe(string[] args)
    {
        Forking.Child();
        return 0;
    }
}
