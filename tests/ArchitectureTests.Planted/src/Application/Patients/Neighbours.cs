using MamaCare.Application.Pregnancies;

namespace MamaCare.Application.Patients;

// A2
public sealed class KnowsAnEngine
{
    public Npgsql.NpgsqlConnection? Connection { get; }
}

// A6: deep inside, where the compiler moves the body of an async method to a class of its own
public static class ReachPastTheContract
{
    internal sealed class Handler
    {
        public async Task<string?> AskAsync()
        {
            await Task.Yield();
            return new MeetsAFriend(null!).ToString();
        }
    }
}
