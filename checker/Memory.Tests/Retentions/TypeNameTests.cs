using Checker.Memory.Retentions;

namespace Checker.Memory.Tests.Retentions;

public sealed class TypeNameTests
{
    [Theory]
    [InlineData(typeof(int), "int")]
    [InlineData(typeof(string[]), "string[]")]
    [InlineData(typeof(int[][,]), "int[][,]")]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(List<Flight>), "List<Flight>")]
    [InlineData(typeof(Dictionary<string, List<long[]>>), "Dictionary<string, List<long[]>>")]
    [InlineData(typeof(Dictionary<string, int>.KeyCollection), "Dictionary<string, int>.KeyCollection")]
    [InlineData(typeof((int, string)), "(int, string)")]
    public void Is_spelt_as_in_the_language(Type type, string name) => TypeName.Of(type).Should().Be(name);
}
