package org.partnershipactions.cases.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All versions of the risk questions. */
interface RiskQuestionSets extends Repository<RiskQuestionSet, String> {

	RiskQuestionSet save(RiskQuestionSet version);

	Optional<RiskQuestionSet> findByNumber(int number);

	Optional<RiskQuestionSet> findFirstByValidFromLessThanEqualOrderByNumberDesc(LocalDate day);

	Optional<RiskQuestionSet> findFirstByOrderByNumberDesc();

	List<RiskQuestionSet> findAllByOrderByNumberDesc();

}
