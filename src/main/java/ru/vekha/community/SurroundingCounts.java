package ru.vekha.community;

/**
 * How much there is around the pairs of one organisation in a period.
 *
 * @param partners partners in the period
 * @param enterprises those of them that are enterprises or entrepreneurs
 * @param partnersWithAgreement partners with a concluded agreement that holds on a day of the
 *     period
 * @param partnersGivingMentors partners whose mentors take part in the period
 * @param enterprisesGivingMentors those of them that are enterprises or entrepreneurs
 * @param practicesPublished practices published in the period
 * @param practicesAdopted practices taken into the authority's own bank in the period
 * @param mentorsThanked mentors of the register who were thanked or rewarded in the period
 * @param employeesThanked employees likewise
 * @param partnersThanked partners likewise
 * @param meetings meetings of councils, communities and schools in the period
 * @param informings councils, parents' meetings and publications in the period
 * @param events public events in the period
 * @param specialProgrammes programmes for special categories whose act is of the period
 * @param specialParticipants how many take part in them
 * @param actsChecked acts found to hold all they must in the period
 * @param proposals proposals for improvement made in the period
 */
public record SurroundingCounts(
    int partners,
    int enterprises,
    int partnersWithAgreement,
    int partnersGivingMentors,
    int enterprisesGivingMentors,
    int practicesPublished,
    int practicesAdopted,
    int mentorsThanked,
    int employeesThanked,
    int partnersThanked,
    int meetings,
    int informings,
    int events,
    int specialProgrammes,
    int specialParticipants,
    int actsChecked,
    int proposals) {}
