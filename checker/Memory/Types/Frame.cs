using System.Reflection;

namespace Checker.Memory.Types;

/// <summary>A place in compiled code.</summary>
/// <param name="Module">The file of the assembly; empty where nobody knows it.</param>
/// <param name="Method">The method's metadata token; 0 where nobody knows it.</param>
/// <param name="Offset">Into its IL; negative where the compiled code keeps no map.</param>
/// <param name="Name">The method as the runtime spells it.</param>
internal readonly record struct Frame(string Module, int Method, int Offset, string Name)
{
    /// <summary>The method; null where this process has not loaded its assembly.</summary>
    public MethodBase? Resolve()
    {
        var (file, token) = (Module, Method);
        return token == 0 ? null : AppDomain.CurrentDomain.GetAssemblies()
            .FirstOrDefault(assembly => !assembly.IsDynamic && assembly.Location == file)?
            .ManifestModule.ResolveMethod(token);
    }
}
