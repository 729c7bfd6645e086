using System.Reflection;
using System.Runtime.CompilerServices;
using Checker.Memory.Trials;

namespace Checker.Memory.Workers;

/// <summary>Names a trial, so that another process of the same program can make it again.</summary>
/// <param name="Assembly">The file that declares the trial.</param>
/// <param name="Type">The trial's type, or the type that declares the lambda.</param>
/// <param name="Method">The lambda's metadata token; 0 for a trial.</param>
internal sealed record Subject(string Assembly, string Type, int Method = 0)
{
    /// <exception cref="InconclusiveException">The trial lives from what only this process has.</exception>
    public static Subject Of(Trial trial)
    {
        if (trial is IWork { Work: var work })
            return OfLambda(work);
        var type = trial.GetType();
        if (type.GetConstructor(AllInstance, []) is null)
            throw Refusal($"{type.Name} has no constructor without parameters");
        if (FirstChangedField(trial) is { } changed)
            throw Refusal($"{type.Name}.{changed} is not what its constructor gives it");
        return new Subject(FileOf(type), type.FullName!);
    }

    /// <summary>Makes the trial that this names, in the process of the worker.</summary>
    public Trial Trial()
    {
        var type = System.Reflection.Assembly.LoadFrom(Assembly).GetType(Type, throwOnError: true)!;
        if (Method == 0)
            return (Trial)Activator.CreateInstance(type, nonPublic: true)!;
        var method = (MethodInfo)type.Module.ResolveMethod(Method)!;
        var owner = method.IsStatic ? null : RuntimeHelpers.GetUninitializedObject(type);
        var work = method.CreateDelegate(typeof(Func<>).MakeGenericType(method.ReturnType), owner);
        return (Trial)Activator.CreateInstance(typeof(WorkTrial<>).MakeGenericType(method.ReturnType), work)!;
    }

    private const BindingFlags AllInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static Subject OfLambda(Delegate work)
    {
        var type = work.Method.DeclaringType;
        if (type is null || type.IsGenericType || work.Method.IsGenericMethod)
            throw Refusal("the code stands in a generic method or type");
        if (work.Target is { } target && target.GetType().GetFields(AllInstance).FirstOrDefault() is { } captured)
            throw Refusal($"the lambda uses a variable of the code around it ({captured.Name})");
        return new Subject(FileOf(type), type.FullName!, work.Method.MetadataToken);
    }

    private static string FileOf(Type type) => type.Assembly.Location is { Length: > 0 } file
        ? file
        : throw Refusal($"{type.Assembly.GetName().Name} was not loaded from a file");

    /// <summary>Plain values are compared; whatever else a constructor makes is new in each trial.</summary>
    private static string? FirstChangedField(Trial trial)
    {
        var type = trial.GetType();
        var fields = new List<FieldInfo>();
        for (var declaring = type; declaring is { IsGenericType: false } && declaring != typeof(object); declaring = declaring.BaseType!)
            fields.AddRange(declaring.GetFields(AllInstance | BindingFlags.DeclaredOnly).Where(field => field.FieldType.IsPrimitive || field.FieldType == typeof(string)));
        if (fields.Count == 0)
            return null;
        var fresh = Activator.CreateInstance(type, nonPublic: true)!;
        return fields.Find(field => !Equals(field.GetValue(trial), field.GetValue(fresh)))?.Name;
    }

    private static InconclusiveException Refusal(string reason) => InconclusiveException.Because(
        $"a worker process cannot run this code again, because {reason}",
        "Write a trial with a constructor without parameters, or a lambda that uses only static members.");
}
