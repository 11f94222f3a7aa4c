package org.partnershipactions.plan.money;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The sources of money of all plans. */
interface FundingSources extends Repository<FundingSource, String> {

	FundingSource save(FundingSource source);

	List<FundingSource> findByPartnershipAndPlanYearOrderByName(String partnership, int planYear);

	Optional<FundingSource> findByPartnershipAndPlanYearAndCode(String partnership, int planYear, String code);

}
