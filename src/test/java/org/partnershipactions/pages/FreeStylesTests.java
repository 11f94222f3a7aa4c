package org.partnershipactions.pages;

import org.junit.jupiter.api.Test;
import org.partnershipactions.pages.StaticFiles.FreeStyles;
import org.partnershipactions.pages.StaticFiles.LicensedFiles;

import static org.assertj.core.api.Assertions.assertThat;

class FreeStylesTests {

	@Test
	void servesOfAPackageOnlyWhatPagesName() {
		String hash = "-0123456789abcdef0123456789abcdef";
		for (String open : new String[] { "govuk-frontend/dist/govuk/govuk-frontend.min.css",
				"govuk-frontend/dist/govuk/govuk-frontend.min" + hash + ".js",
				"govuk-frontend/5.9.0/dist/govuk/govuk-frontend.min.css",
				"ministryofjustice__frontend/moj/moj-frontend.min" + hash + ".css",
				"ministryofjustice__frontend/moj/assets/images/icon-alert.svg", "chart.js/dist/chart.umd.min.js",
				"dmn-js/dist/assets/dmn-js-shared" + hash + ".css",
				"bpmn-js/dist/bpmn-navigated-viewer.production.min.js" }) {
			assertThat(LicensedFiles.isOpen(open)).as(open).isTrue();
		}
		for (String rest : new String[] { "bpmn-js/package.json", "chart.js/dist/chart.js", "govuk-frontend/README.md",
				"dmn-js/lib/index.js", "swagger-ui/index.html", "bpmn-js/dist/../package.json" }) {
			assertThat(LicensedFiles.isOpen(rest)).as(rest).isFalse();
		}
	}

	@Test
	void removesTheFontOfGovernmentAndKeepsOtherFonts() {
		String css = "@font-face{font-family:GDS Transport;src:url(/assets/fonts/light.woff2)}"
				+ "@font-face{font-family:icons;src:url(a.woff)}a{font-family:\"GDS Transport\",arial,sans-serif}";
		assertThat(FreeStyles.freed(css))
			.isEqualTo("@font-face{font-family:icons;src:url(a.woff)}a{font-family:Arial,Helvetica,sans-serif}");
	}

	@Test
	void leavesNoCrestInAStyleSheet() {
		assertThat(FreeStyles.freed("a{background-image:url(/assets/images/govuk-crest.svg)}"))
			.isEqualTo("a{background-image:none}");
	}

	@Test
	void findsTheIconsOfTheDesignSystemWhereTheyAreServed() {
		assertThat(FreeStyles.freed("a{background:url(/assets/images/icon.svg)}"))
			.isEqualTo("a{background:url(/webjars/ministryofjustice__frontend/moj/assets/images/icon.svg)}");
	}

	@Test
	void withholdsFontsCrownsAndSourceMapsButNoIcons() {
		String govuk = "govuk-frontend/5.14.0/dist/govuk/";
		assertThat(LicensedFiles.isWithheld(govuk + "assets/fonts/light-94a07e06a1-v2.woff2")).isTrue();
		assertThat(LicensedFiles.isWithheld(govuk + "assets/images/govuk-crest.svg")).isTrue();
		assertThat(LicensedFiles.isWithheld(govuk + "assets/images/favicon.svg")).isTrue();
		assertThat(LicensedFiles.isWithheld(govuk + "govuk-frontend.min.css.map")).isTrue();
		assertThat(LicensedFiles.isWithheld(govuk + "govuk-frontend.min.css")).isFalse();
		assertThat(LicensedFiles.isWithheld("ministryofjustice__frontend/7.1.0/moj/assets/images/icon-document.svg"))
			.isFalse();
	}

}
