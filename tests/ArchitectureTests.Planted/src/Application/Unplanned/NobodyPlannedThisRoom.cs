namespace MamaCare.Application.Unplanned;

// A6
public sealed class NobodyPlannedThisRoom;
