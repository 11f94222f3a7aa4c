package org.partnershipactions.residents.places;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.partnershipactions.partners.people.SamplePartnership;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The wards of Sevenoaks District, which elected 54 councillors since 2015. */
@Component
public class SampleWards {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final Wards wards;

	SampleWards(Wards wards) {
		this.wards = wards;
	}

	/** Adds them unless the partnership has wards already. */
	@Transactional
	public void load() {
		if (this.wards.existsByPartnership(SamplePartnership.CODE)) {
			return;
		}
		try (Reader reader = new InputStreamReader(new ClassPathResource("db/sample/wards.csv").getInputStream(),
				StandardCharsets.UTF_8)) {
			for (CSVRecord row : FORMAT.parse(reader)) {
				this.wards.save(new Ward(SamplePartnership.CODE, row.get("name"), row.get("area")));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sample table wards.csv cannot be read", ex);
		}
	}

	/** Adds them when the application starts for the first time. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty("partnership.sample")
	static class OnStart {

		@Bean
		@Order(12)
		ApplicationRunner sampleWardsRunner(SampleWards wards) {
			return (arguments) -> wards.load();
		}

	}

}
