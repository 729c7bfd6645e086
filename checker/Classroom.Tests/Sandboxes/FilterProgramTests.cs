using System.Buffers.Binary;
using Checker.Classroom.Sandboxes.SystemCalls;

namespace Checker.Classroom.Tests.Sandboxes;

public sealed class FilterProgramTests
{
    private const uint Self = 1234;
    private const uint OldIntel = 0x40000003;

    public static TheoryData<bool, uint, uint, string> Calls => new()
    {
        { true, 101, 0, "refuse" }, { false, 117, 0, "refuse" }, // ptrace
        { true, 0, 0, "allow" }, { false, 63, 0, "allow" }, // read
        { true, 41, 1, "allow" }, { false, 198, 1, "allow" }, // socket AF_UNIX
        { true, 41, 2, "denied" }, { false, 198, 10, "denied" }, // socket AF_INET, AF_INET6
        { true, 56, 0x11, "allow" }, { false, 220, 0x11, "allow" }, // clone as fork does
        { true, 56, 0x10000011, "refuse" }, { false, 220, 0x20000011, "refuse" }, // clone with a namespace
        { true, 435, 0, "unknown" }, { false, 435, 0, "unknown" }, // clone3
        { true, 0x40000000 | 101, 0, "kill" }, // ptrace of x32
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Decides_by_number_and_first_argument(bool isX64, uint number, uint argument, string expected)
    {
        var processor = isX64 ? Processor.X64 : Processor.Arm64;
        var program = FilterProgram.Assemble(processor, FilterRules.WithNamespaces);

        Run(program, processor.AuditArch, number, argument).Should().Be(expected);
    }

    [Fact]
    public void Kills_a_call_of_another_processor() =>
        Run(FilterProgram.Assemble(Processor.X64, FilterRules.WithNamespaces), OldIntel, 0, 0).Should().Be("kill");

    [Theory]
    [InlineData(62, Self, "allow")]
    [InlineData(62, uint.MaxValue, "refuse")]
    [InlineData(302, 0, "allow")]
    [InlineData(302, 1, "refuse")]
    [InlineData(112, 0, "refuse")]
    [InlineData(53, 1, "denied")]
    [InlineData(90, 0, "refuse")]
    public void Lets_a_jail_without_namespaces_reach_only_itself(uint number, uint argument, string expected) =>
        Run(FilterProgram.Assemble(Processor.X64, FilterRules.WithoutNamespaces(Self)), Processor.X64.AuditArch, number, argument).Should().Be(expected);

    [Fact]
    public void Is_no_longer_than_the_kernel_takes() =>
        FilterProgram.Assemble(Processor.X64, FilterRules.WithoutNamespaces(Self)).Should().HaveCountLessThan(4096 * Instruction.Size);

    /// <summary>What the kernel's interpreter does with the five instructions that are used.</summary>
    private static string Run(ReadOnlySpan<byte> program, uint arch, uint number, uint argument)
    {
        uint value = 0;
        for (var at = 0; ; at++)
        {
            var instruction = program.Slice(at * Instruction.Size, Instruction.Size);
            var constant = BinaryPrimitives.ReadUInt32LittleEndian(instruction[4..]);
            switch (BinaryPrimitives.ReadUInt16LittleEndian(instruction))
            {
                case Instruction.LoadWord:
                    value = constant switch { 0 => number, 4 => arch, 16 => argument, _ => 0 };
                    break;
                case Instruction.And:
                    value &= constant;
                    break;
                case Instruction.JumpIfEqual:
                    at += instruction[value == constant ? 2 : 3];
                    break;
                case Instruction.JumpIfAtLeast:
                    at += instruction[value >= constant ? 2 : 3];
                    break;
                default:
                    return constant switch { 0x7FFF0000 => "allow", 0x80000000 => "kill", 0x50001 => "refuse", 0x50026 => "unknown", 0x5000D => "denied", _ => $"{constant:x}" };
            }
        }
    }
}
