namespace Checker.Memory.Trials.Awaiting;

/// <summary>How to wait for an answer that is a task. It allocates nothing, so that a window can be open meanwhile.</summary>
internal abstract class Awaiting<T>
{
    /// <summary>Null where <typeparamref name="T"/> is no task.</summary>
    public static Awaiting<T>? Instance { get; } = Make();

    public abstract bool IsCompleted(T task);

    /// <summary>Throws what ended the task.</summary>
    public abstract void Finish(T task);

    private static Awaiting<T>? Make() =>
        typeof(T).IsAssignableTo(typeof(Task)) ? Made(typeof(AwaitingTask<>).MakeGenericType(typeof(T)))
        : typeof(T) == typeof(ValueTask) ? Made(typeof(AwaitingValueTask))
        : typeof(T).IsConstructedGenericType && typeof(T).GetGenericTypeDefinition() == typeof(ValueTask<>)
            ? Made(typeof(AwaitingValueTask<>).MakeGenericType(typeof(T).GetGenericArguments()))
            : null;

    private static Awaiting<T> Made(Type type) => (Awaiting<T>)Activator.CreateInstance(type)!;
}
