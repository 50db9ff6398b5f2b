using MamaCare.Application.Patients.Contracts;
using MamaCare.Application.Preg.Contracts;

namespace MamaCare.Application.Pregnancies;

// A6: a contract, but of a room that the plan does not give her
public sealed class MeetsAStranger(IPregQuestions stranger)
{
    public override string? ToString() => stranger.ToString();
}

public sealed class MeetsAFriend(IPatientQuestions friend)
{
    public override string? ToString() => friend.ToString();
}
