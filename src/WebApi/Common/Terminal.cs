#pragma warning disable RS0030 // This is the console door.
namespace MamaCare.WebApi.Common;

/// <summary>What MamaCare says to the person who starts it.</summary>
internal static class Terminal
{
    public static TextWriter Out => Console.Out;

    public static void Say(string line) => Console.Out.WriteLine(line);

    public static void Complain(string line) => Console.Error.WriteLine(line);
}
