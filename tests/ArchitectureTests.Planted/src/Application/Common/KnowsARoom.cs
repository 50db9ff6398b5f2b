using MamaCare.Application.Preg.Contracts;

namespace MamaCare.Application.Common;

// A6
public sealed class KnowsARoom(IPregQuestions room)
{
    public override string? ToString() => room.ToString();
}
