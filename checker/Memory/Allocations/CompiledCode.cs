using System.Reflection;
using System.Reflection.Metadata.Ecma335;
using Checker.Memory.Retentions;

namespace Checker.Memory.Allocations;

/// <summary>
/// Follows the calls in compiled methods, from project to project: which code a call of the trial may run, and what it calls
/// in the libraries. It ends where a library begins, so what a library calls back is found only where the code made it.
/// </summary>
internal sealed class CompiledCode
{
    public const string NativeMark = " (native code)";

    private const BindingFlags All =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Assembly _home;
    private readonly HashSet<string> _calls = [];
    private readonly HashSet<Type> _types = [];
    private readonly HashSet<Type> _made = [];
    private readonly HashSet<(Module, int)> _seen = [];
    private readonly Queue<MethodBase> _waiting = new();

    private CompiledCode(Assembly home) => _home = home;

    /// <summary>Each call once, by full name. A generic type's arguments follow its name: <c>System.Buffers.ArrayPool`1.&lt;System.Byte.&gt;get_Shared</c>.</summary>
    public IReadOnlySet<string> Calls => _calls;

    /// <summary>The types whose methods are run or whose static fields are used, as they are declared: generic types open.</summary>
    public IReadOnlySet<Type> Types => _types;

    /// <param name="home">An assembly that is followed whatever the deps file says of it.</param>
    public static CompiledCode RunBy(Assembly home, IEnumerable<MethodBase> methods)
    {
        var code = new CompiledCode(home);
        foreach (var method in methods)
            code.Run(method);
        while (code._waiting.TryDequeue(out var next))
            code.Read(next);
        return code;
    }

    public static IEnumerable<MethodBase> MethodsOf(Type type) => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All));

    private void Run(MethodBase method)
    {
        if (method.DeclaringType is not { } type || !IsFollowed(type) || !_seen.Add((method.Module, method.MetadataToken)))
            return;
        _waiting.Enqueue(method);
        Use(type);
        if (method.IsConstructor)
            Make(type);
    }

    private void Use(Type type)
    {
        if (_types.Add(Open(type)) && type.TypeInitializer is { } initializer)
            Run(initializer);
    }

    /// <summary>Whoever holds an object may call what it overrides or implements.</summary>
    private void Make(Type type)
    {
        for (var made = type; made is not null && IsFollowed(made) && _made.Add(Open(made)); made = made.BaseType)
        {
            foreach (var method in made.GetMethods(All).Where(method => method.IsVirtual))
                Run(method);
        }
    }

    private void Read(MethodBase method)
    {
        if ((method.Attributes & MethodAttributes.PinvokeImpl) != 0)
            _calls.Add(method.Name + NativeMark);
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
            return;
        foreach (var token in MethodTokens.In([.. body]))
            Read(method, MetadataTokens.GetToken(token));
    }

    private void Read(MethodBase method, int token)
    {
        switch (Resolve(method, token))
        {
            case MethodBase called:
                _calls.Add(CallName.Of(called));
                // The library starts an async method, and runs a comparer, by the type that it is given.
                foreach (var argument in ArgumentsOf(called).Where(IsFollowed))
                    Make(argument);
                Run(called);
                break;
            case FieldInfo { IsStatic: true, DeclaringType: { } type } when IsFollowed(type):
                Use(type);
                break;
            case Type named:
                _calls.Add(CallName.Of(named));
                break;
        }
    }

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        try
        {
            return method.Module.ResolveMember(
                token, method.DeclaringType?.GetGenericArguments(), method.IsGenericMethod ? method.GetGenericArguments() : null);
        }
        catch (Exception missing) when (missing is IOException or TypeLoadException or BadImageFormatException or MissingMemberException or ArgumentException)
        {
            // What cannot be loaded is not run either.
            return null;
        }
    }

    private static IEnumerable<Type> ArgumentsOf(MethodBase method) =>
        (method.IsGenericMethod ? method.GetGenericArguments() : []).Concat(method.DeclaringType?.GetGenericArguments() ?? []);

    private bool IsFollowed(Type type) =>
        !type.IsGenericParameter && !type.HasElementType && !Territory.IsOfTools(type.Assembly) && (type.Assembly == _home || OwnProjects.Have(type.Assembly));

    private static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
