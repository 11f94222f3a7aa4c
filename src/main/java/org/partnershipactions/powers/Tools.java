package org.partnershipactions.powers;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All tools and powers as each held or holds. */
interface Tools extends Repository<Tool, Long> {

	/** All that holds or held on any day, the lowest that can work first. */
	@Query("select t from Tool t order by t.name.place, t.id")
	List<Tool> all();

}
