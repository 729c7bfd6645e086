using Checker.Classroom.Policies;

namespace Checker.Classroom.Tests.Policies;

public sealed class DeniedMembersTests
{
    [Theory]
    [InlineData("System.IO.File", "ReadAllText")]
    [InlineData("System.IO.FileStream", ".ctor")]
    [InlineData("System.IO.Path", "GetTempPath")]
    [InlineData("System.Environment", "Exit")]
    [InlineData("System.Environment", "get_StackTrace")]
    [InlineData("System.Diagnostics.Process", "Start")]
    [InlineData("System.Console", "OpenStandardOutput")]
    [InlineData("System.Console", "SetOut")]
    [InlineData("System.Console", "get_Out")]
    [InlineData("System.Reflection.MethodBase", "Invoke")]
    [InlineData("System.Type", "GetType")]
    [InlineData("System.Type", "GetMethods")]
    [InlineData("System.Activator", "CreateInstance")]
    [InlineData("System.Runtime.InteropServices.NativeMemory", "Alloc")]
    [InlineData("System.Runtime.InteropServices.Marshal", "AllocHGlobal")]
    [InlineData("System.Runtime.CompilerServices.Unsafe", "As")]
    [InlineData("System.GC", "TryStartNoGCRegion")]
    [InlineData("System.Net.Sockets.Socket", ".ctor")]
    [InlineData("System.AppDomain", "add_FirstChanceException")]
    [InlineData("Checker.Memory.Measure", "Allocation")]
    [InlineData("FluentAssertions.AssertionExtensions", "Should")]
    public void Denies_what_reaches_the_system_other_code_or_the_instruments(string type, string member) => DeniedMembers.Deny(type, member).Should().BeTrue();

    [Theory]
    [InlineData("System.IO.StringReader", "ReadLine")]
    [InlineData("System.IO.Stream", "Read")]
    [InlineData("System.Console", "WriteLine")]
    [InlineData("System.Environment", "get_NewLine")]
    [InlineData("System.Type", "get_Name")]
    [InlineData("System.Object", "GetType")]
    [InlineData("System.Activator", "CreateInstance<T>")]
    [InlineData("System.Runtime.InteropServices.CollectionsMarshal", "AsSpan")]
    [InlineData("System.Runtime.InteropServices.MemoryMarshal", "Cast")]
    [InlineData("System.Collections.Generic.List`1", "Add")]
    [InlineData("System.Linq.Enumerable", "Sum")]
    [InlineData("System.Buffers.ArrayPool`1", "get_Shared")]
    [InlineData("System.GC", "SuppressFinalize")]
    [InlineData("System.Threading.Thread", "Start")]
    [InlineData("System.IOdd", "Read")]
    [InlineData("Checkers.Board", "Move")]
    public void Leaves_alone_what_programs_are_made_of(string type, string member) => DeniedMembers.Deny(type, member).Should().BeFalse();

    [Fact]
    public void A_type_alone_harms_nobody() => DeniedMembers.Deny("System.IO.File", "").Should().BeFalse();

    [Theory]
    [InlineData("System.Runtime.CompilerServices.ModuleInitializerAttribute", true)]
    [InlineData("System.Runtime.CompilerServices.IgnoresAccessChecksToAttribute", true)]
    [InlineData("System.Runtime.InteropServices.DllImportAttribute", true)]
    [InlineData("Xunit.FactAttribute", true)]
    [InlineData("System.SerializableAttribute", false)]
    [InlineData("System.Runtime.CompilerServices.InlineArrayAttribute", false)]
    public void Knows_the_attributes_that_run_code(string attribute, bool denied) => DeniedMembers.DenyAttribute(attribute).Should().Be(denied);
}
