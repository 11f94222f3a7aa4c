package org.partnershipactions.sample;

import java.util.Map;

import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.places.SampleWards;
import org.partnershipactions.testing.SampleLiving;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** Lives the sample's year as the first start of the product does. */
@TestComponent
class LivedSample implements SampleLiving {

	private final SampleStart start;

	private final SampleLife life;

	private final JdbcTemplate sql;

	LivedSample(SamplePartnership partnership, SampleWards wards, SampleYear year, SampleLife life, JdbcTemplate sql) {
		this.sql = sql;
		this.start = new SampleStart(partnership, wards, year);
		this.life = life;
	}

	@Override
	public void live() {
		this.sql.update("update sample_progress set finished = false");
		((Map<?, ?>) ReflectionTestUtils.getField(this.life, "plans")).clear();
		this.start.start();
	}

}
