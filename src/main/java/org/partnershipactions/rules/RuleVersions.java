package org.partnershipactions.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions that partnerships wrote of rule tables. */
interface RuleVersions extends Repository<RuleVersion, String> {

	RuleVersion save(RuleVersion version);

	Optional<RuleVersion> findById(String id);

	@EntityGraph(attributePaths = "cells")
	List<RuleVersion> findByPartnershipAndRuleTableOrderByNumberDesc(String partnership, String table);

	Optional<RuleVersion> findByPartnershipAndRuleTableAndNumber(String partnership, String table, int number);

	/** Of what decides on a day, the first: of two from the same day the later. */
	@Query("select v from RuleVersion v where v.partnership = :partnership and v.ruleTable = :table"
			+ " and v.state = ACTIVATED and v.validFrom <= :day"
			+ " order by v.validFrom desc, v.activatedAt desc, v.number desc")
	List<RuleVersion> begunBy(String partnership, String table, LocalDate day, Limit most);

	default Optional<RuleVersion> inForce(String partnership, String table, LocalDate day) {
		return begunBy(partnership, table, day, Limit.of(1)).stream().findFirst();
	}

}
