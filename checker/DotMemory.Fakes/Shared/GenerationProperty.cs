using JetBrains.dotMemoryUnit.Client.Interface;

namespace JetBrains.dotMemoryUnit.Properties;

public class GenerationProperty
{
    public Query Is(params Generation[] generations) => new("Generation.Is", _ => true);

    public Query IsNot(params Generation[] generations) => new("Generation.IsNot", _ => true);
}
