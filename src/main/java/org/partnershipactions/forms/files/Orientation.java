package org.partnershipactions.forms.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a picture stands, as EXIF has it: reads it out of all that EXIF says, and
 * writes EXIF that says only this.
 */
final class Orientation {

	/** As it lies in the file. */
	static final int UPRIGHT = 1;

	private static final int LAST = 8;

	private static final int TAG = 0x0112;

	private static final int FIRST_DIRECTORY = 4;

	private static final int ENTRY = 12;

	private static final int SHORT = 3;

	private Orientation() {
	}

	/** From 1 to 8; upright where these bytes of EXIF do not say. */
	static int read(byte[] tiff) {
		try {
			ByteBuffer in = ByteBuffer.wrap(tiff)
				.order((tiff[0] == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			int directory = in.getInt(FIRST_DIRECTORY);
			int entries = in.getShort(directory) & 0xffff;
			for (int at = directory + 2; at < directory + 2 + entries * ENTRY; at += ENTRY) {
				if ((in.getShort(at) & 0xffff) == TAG && in.getShort(at + 2) == SHORT) {
					int value = in.getShort(at + 8);
					return (value >= UPRIGHT && value <= LAST) ? value : UPRIGHT;
				}
			}
		}
		catch (IndexOutOfBoundsException ex) {
			return UPRIGHT;
		}
		return UPRIGHT;
	}

	/** EXIF of one directory with one entry. */
	static byte[] write(int orientation) {
		return ByteBuffer.allocate(26)
			.put(new byte[] { 'M', 'M', 0, 42 })
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) TAG)
			.putShort((short) SHORT)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.array();
	}

}
