package org.partnershipactions.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class WrongSettingTests {

	@Test
	void aStartThatIsRefusedSaysWhyWithoutAStackTrace(CapturedOutput output) {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> new SpringApplicationBuilder(Refused.class).web(WebApplicationType.NONE)
				.profiles("refused")
				.run());
		assertThat(output).contains("Two settings do not go together.", "Set one of them.")
			.doesNotContain("\tat org.", "Caused by");
	}

	@Configuration(proxyBeanMethods = false)
	static class Refused {

		@Bean
		String setting() {
			throw new WrongSetting("Two settings do not go together", "Set one of them.");
		}

	}

}
