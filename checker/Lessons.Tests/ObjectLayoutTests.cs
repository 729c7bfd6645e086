using System.Runtime.CompilerServices;

namespace Checker.Lessons.Tests;

/// <summary>What the runner says of objects, held against what .NET is known to do on 64 bits.</summary>
[Collection(Alone.Name)]
public sealed class ObjectLayoutTests
{
    [Fact]
    public void Finds_fields_where_the_runtime_put_them() => Of(() => new Reading(1, 2.5)).Should().Be(
        "Reading of 32 bytes (header 0+8, type 8+8, field 16+8 Celsius: double, field 24+4 Sensor: int, padding 28+4)");

    [Fact]
    public void Finds_a_field_at_the_place_that_its_address_has()
    {
        var pair = new Pair { First = 1, Second = 2 };
        var apart = Unsafe.ByteOffset(ref pair.First, ref Unsafe.As<long, byte>(ref pair.Second));
        Of(() => new Pair()).Should().Be($"Pair of 32 bytes (header 0+8, type 8+8, field 16+8 Second: long, field {16 - apart}+1 First: byte, padding 25+7)");
    }

    [Fact]
    public void Shows_a_value_in_an_object_by_its_own_fields() => Of(() => new Holder()).Should().Be(
        "Holder of 32 bytes (header 0+8, type 8+8, reference 16+8 Rows._object: object, field 24+4 Rows._index: int, field 28+4 Rows._length: int)");

    [Fact]
    public void Finds_the_items_of_an_array_behind_its_length() => Of(() => new sbyte[5]).Should().Be(
        "sbyte[5] of 32 bytes (header 0+8, type 8+8, length 16+4, padding 20+4, items 24+5 5 × sbyte, padding 29+3)");

    [Fact]
    public void Shows_few_values_in_an_array_by_their_fields() => Of(() => new Value[2]).Should().Be(
        "Value[2] of 56 bytes (header 0+8, type 8+8, length 16+4, padding 20+4, field 24+4 [0].Sensor: int, padding 28+4, field 32+8 [0].Celsius: double, field 40+4 [1].Sensor: int, padding 44+4, field 48+8 [1].Celsius: double)");

    [Fact]
    public void Says_that_an_array_of_objects_holds_references() => Of(() => new Reading[4]).Should().Be(
        "Reading[4] of 56 bytes (header 0+8, type 8+8, length 16+4, padding 20+4, references 24+32 4 × Reading)");

    [Fact]
    public void Finds_the_letters_of_a_text_and_the_zero_behind_them() => Of(() => new string('x', 3)).Should().Be(
        "string of 32 bytes (header 0+8, type 8+8, length 16+4, items 20+6 3 × char, end 26+2, padding 28+4)");

    [Fact]
    public void Finds_the_value_in_a_box() => Of(() => (object)1).Should().Be("int of 24 bytes (header 0+8, type 8+8, field 16+4 int, padding 20+4)");

    [Fact]
    public void Refuses_a_call_that_makes_more_than_the_object() =>
        ((Action)(() => Of(() => new List<int>(100)))).Should().Throw<InvalidOperationException>().WithMessage("List<int> has * bytes and its parts end at *: draw a call that makes one object.");

    private static string Of(Func<object> make) => ObjectLayout.Of(make).ToString();

    private sealed record Reading(int Sensor, double Celsius);

    private readonly record struct Value(int Sensor, double Celsius);

    private sealed class Pair
    {
        public byte First;
        public long Second;
    }

    private sealed class Holder
    {
        public ReadOnlyMemory<double> Rows { get; init; }
    }
}
