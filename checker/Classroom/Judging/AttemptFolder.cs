using Checker.Grading.Building;

namespace Checker.Classroom.Judging;

/// <summary>
/// A folder with a program that a submission was compiled to, and copies of the libraries that it needs: the runtime follows links, and would look for the program where they
/// lead. No jail can write to it. Disposing gives it back, since only the program differs from one attempt to the next.
/// </summary>
internal sealed class AttemptFolder(string path, AttemptFolders home) : IDisposable
{
    public string Path => path;

    public string Assembly => System.IO.Path.Combine(path, SliceCompiler.Assembly);

    public void Place(byte[] assembly, byte[] symbols)
    {
        File.WriteAllBytes(Assembly, assembly);
        File.WriteAllBytes(System.IO.Path.ChangeExtension(Assembly, ".pdb"), symbols);
    }

    public void Dispose() => home.GiveBack(this);
}
