package org.partnershipactions.reports.documents;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Files that people read are accessible by PDF/UA-1, checked by veraPDF. What it cannot
 * judge, such as whether a heading says what follows, people must.
 */
@WholeProduct
@OnH2
class PdfUaTests {

	/**
	 * Rules that only the library could fulfil: none. A new one is added by its number.
	 */
	private static final Set<String> KNOWN = Set.of();

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	void aPlanThatRuns() {
		this.clock.moveTo(LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.plan.adopt();
	}

	@ParameterizedTest
	@CsvSource({ "quarterly?plan=2026-27&quarter=Q1", "quarterly?plan=2026-27&quarter=Q1&large=true",
			"review-pack?group=asb", "review-pack?group=asb&large=true", "plan?plan=2026-27" })
	void isAccessible(String report) throws Exception {
		PdfUa.Checked checked = PdfUa.check(pdf("/api/reports/" + report + "&format=pdf"));
		assertThat(checked.broken().keySet()).as("%s", checked.broken()).isSubsetOf(KNOWN);
		assertThat(checked.asked()).as("the checker looked into the file").isGreaterThan(5000);
	}

	@Test
	void theCheckerFindsWhatIsMissing() throws Exception {
		ByteArrayOutputStream bare = new ByteArrayOutputStream();
		try (PDDocument file = new PDDocument()) {
			PDPage page = new PDPage();
			file.addPage(page);
			try (PDPageContentStream ink = new PDPageContentStream(file, page)) {
				ink.addRect(10, 10, 100, 100);
				ink.fill();
			}
			file.save(bare);
		}
		assertThat(PdfUa.check(bare.toByteArray()).broken()).as("tags, language, title and metadata")
			.containsOnlyKeys("6.2-1", "7.1-10", "7.1-11", "7.1-3", "7.1-8");
	}

	private byte[] pdf(String path) {
		MvcTestResult answer = this.web.get().uri(path).with(user("manager")).exchange();
		assertThat(answer).as(path).hasStatusOk();
		return answer.getResponse().getContentAsByteArray();
	}

}
