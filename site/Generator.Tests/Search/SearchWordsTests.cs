using Site.Generator.Search;

namespace Site.Generator.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("ArrayPool<T>.Shared.Rent(64)", "array arraypool pool rent shared")]
    [InlineData("the __slots__ of a class", "__slots__ class of slots the")]
    [InlineData("C# beside Python", "beside c# python")]
    [InlineData("GCSettings, IEnumerable", "enumerable gc gcsettings ienumerable settings")]
    [InlineData("Größe größe GRÖSSE", "grösse größe")]
    [InlineData("1,048,576 bytes", "bytes")]
    public void Are_what_somebody_types(string text, string words) => string.Join(' ', SearchWords.Of(text)).Should().Be(words);
}
