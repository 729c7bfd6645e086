using Checker.Classroom.Compiling;

namespace Checker.Classroom;

/// <summary>What this assembly is as a program: the compile worker, which the judge starts in a jail.</summary>
internal static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [CompileProgram.Word, var root])
        {
            Console.Error.WriteLine($"This program is started by ./check class run: {CompileProgram.Word} <the course's folder>");
            return 2;
        }

        CompileProgram.Serve(root, Console.In, Console.Out);
        return 0;
    }
}
