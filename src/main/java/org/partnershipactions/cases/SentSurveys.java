package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All surveys that were sent. */
interface SentSurveys extends Repository<VictimSurvey, String> {

	VictimSurvey save(VictimSurvey survey);

	Optional<VictimSurvey> findBySecretHash(String hash);

	Optional<VictimSurvey> findByCaseKeyAndState(String caseKey, SurveyState state);

	List<VictimSurvey> findByCaseKeyOrderBySentOn(String caseKey);

	@Query("select new org.partnershipactions.cases.CountedSurveys(s.state, s.answers.actionTaken, count(s))"
			+ " from VictimSurvey s" + FigureCases.SURVEYS + " group by s.state, s.answers.actionTaken")
	List<CountedSurveys> count(String partnership, LocalDate from, LocalDate to);

}
