namespace Checker.Classroom.Tests.Planning;

public sealed class AssignmentSecretTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("secret-").FullName;

    private string SecretPath => Path.Combine(_folder, "week-3.secret");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_seed_of_a_known_secret_never_changes()
    {
        File.WriteAllText(SecretPath, new string('0', 64));

        // echo -n $'week-3\nabc' | openssl dgst -sha256 -mac HMAC -macopt hexkey:00..00: the first 16 digits, modulo 999,000,000, plus 1,000,000.
        AssignmentSecret.ReadOrCreate(SecretPath).SeedOf("week-3", "abc").Should().Be(320_105_123UL);
    }

    [Fact]
    public void Is_drawn_once_and_then_read() =>
        AssignmentSecret.ReadOrCreate(SecretPath).SeedOf("a", "b").Should().Be(AssignmentSecret.ReadOrCreate(SecretPath).SeedOf("a", "b"));

    [Fact]
    public void Two_drawn_ones_differ() =>
        AssignmentSecret.ReadOrCreate(SecretPath).SeedOf("a", "b").Should().NotBe(AssignmentSecret.ReadOrCreate(SecretPath + "2").SeedOf("a", "b"));

    [Fact]
    public void Seeds_are_those_of_learners_runs()
    {
        var secret = AssignmentSecret.ReadOrCreate(SecretPath);

        Enumerable.Range(0, 1_000).Select(number => secret.SeedOf("a", $"{number}")).Should().OnlyContain(seed => seed >= 1_000_000 && seed < 1_000_000_000).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("z123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void Something_else_in_its_place_is_told_and_not_replaced(string text)
    {
        File.WriteAllText(SecretPath, text);

        FluentActions.Invoking(() => AssignmentSecret.ReadOrCreate(SecretPath)).Should().Throw<ClassroomException>()
            .WithMessage($"{SecretPath}:1: cannot be read: a secret is 64 hexadecimal digits");
        File.ReadAllText(SecretPath).Should().Be(text);
    }
}
