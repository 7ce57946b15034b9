package vn.xeploai.emulation.title;

/** What is recorded about one recipient in an award year, as answers to the questions that needs ask. */
public interface NeedFacts {
    Answer answer(RecipientNeed.TierInARow need);

    Answer answer(RecipientNeed.UnusedYears need);

    Answer answer(RecipientNeed.TitlesInARow need);

    Answer answer(RecipientNeed.Initiatives need);

    Answer answer(CollectiveNeed.ShareWithTitle need);

    Answer answer(CollectiveNeed.ShareOfTier need);

    Answer answer(CollectiveNeed.CountWithTitle need);

    Answer answer(CollectiveNeed.NoDiscipline need);

    Answer answer(RecipientNeed.NoVerification need);

    Answer answer(RecipientNeed.FirstOfCluster need);

    Answer answer(RecipientNeed.Registered need);

    Answer answer(RecipientNeed.Attested need);
}
