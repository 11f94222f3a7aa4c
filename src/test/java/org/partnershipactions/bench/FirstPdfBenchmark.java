package org.partnershipactions.bench;

import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.reports.QuarterReport;
import org.partnershipactions.reports.QuarterlyDocument;
import org.partnershipactions.reports.QuarterlyReport;
import org.partnershipactions.reports.documents.Format;
import org.partnershipactions.reports.documents.ReportFiles;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The very first quarterly report of 54 actions after a start. Run it in a Java of its
 * own, once as it is and once with {@code -Dpartnership.reports.warm-up=true}.
 */
@Tag("bench")
@WholeProduct
@OnH2
class FirstPdfBenchmark {

	private static final long LONGEST = 60_000;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private QuarterlyReport reports;

	@Autowired
	private QuarterlyDocument documents;

	@Autowired
	private ReportFiles files;

	@Test
	void writesTheFirstReport() throws InterruptedException {
		this.plan.adopt();
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals("report-warm-up")) {
				thread.join(LONGEST);
			}
		}
		QuarterReport draft = Visit.by("manager", () -> this.reports.of(this.reports.latest()));
		long start = System.nanoTime();
		byte[] file = Visit.by("manager", () -> this.files.write(this.documents.of(draft), Format.PDF, false));
		System.out.println("First PDF: " + Map.of("warm-up", System.getProperty("partnership.reports.warm-up", "none"),
				"ms", (System.nanoTime() - start) / 1_000_000, "KB", file.length / 1024));
		assertThat(draft.figures().actions()).hasSize(54);
	}

}
