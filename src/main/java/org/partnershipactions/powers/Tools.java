package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tools and powers as each held or holds. */
interface Tools extends Repository<Tool, Long> {

	/** What holds on a day, the lowest that can work first. */
	@Query("select t from Tool t where t.validFrom <= :day and (t.validUntil is null or t.validUntil >= :day)"
			+ " order by t.name.place, t.id")
	List<Tool> inForce(LocalDate day);

}
