using Fake;

namespace JetBrains.dotMemoryUnit.Client.Interface;

public class Query
{
    private readonly Func<Type, bool> _matches;

    internal Query(string text, Func<Type, bool> matches) => (Text, _matches) = (text, matches);

    internal string Text { get; }

    public static Query operator &(Query left, Query right) => new($"{left.Text} & {right.Text}", type => left._matches(type) && right._matches(type));

    public static Query operator |(Query left, Query right) => new($"{left.Text} | {right.Text}", type => left._matches(type) || right._matches(type));

    internal IReadOnlyList<Portion> In(IReadOnlyList<Portion> portions) => [.. portions.Where(portion => _matches(portion.Type))];
}
