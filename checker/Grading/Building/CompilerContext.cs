using System.Runtime.Loader;
using Checker.Compiling;

namespace Checker.Grading.Building;

/// <summary>Where an SDK's compiler lives in this process, apart from the one that the site colours its code with.</summary>
/// <param name="folder">The folder of <c>csc.dll</c>.</param>
internal sealed class CompilerContext(string folder) : AssemblyLoadContext
{
    private static readonly Lock Opening = new();
    private static CompilerContext? _latest;

    private string Folder => folder;

    /// <summary>The type as it is seen beside that SDK's compiler.</summary>
    public static Type SliceProgramBeside(string compiler)
    {
        lock (Opening)
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(compiler))!;
            if (_latest?.Folder != folder)
                _latest = new CompilerContext(folder);
            return _latest.LoadFromAssemblyPath(typeof(SliceProgram).Assembly.Location).GetType(typeof(SliceProgram).FullName!, throwOnError: true)!;
        }
    }

    protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName assemblyName)
    {
        var file = Path.Combine(folder, assemblyName.Name + ".dll");
        return File.Exists(file) ? LoadFromAssemblyPath(file) : null;
    }
}
