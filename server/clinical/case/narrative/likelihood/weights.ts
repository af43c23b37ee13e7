/** Written by tests/clinical/pathology-corpus/fit-size-likelihood.ts: each sign and its weight in hundredths. */

/** The score of "none of these lengths". */
export const none = 0.25;

const written = `
above:benign -9 above:correction 10 above:distance 12 above:earlier 1 above:organ 7 above:part -65 above:satellite -26 above:seen -34 above:size 43 above:specimen 10
above:tumour 21 axes:1 -92 axes:1:benign 3 axes:1:distance -57 axes:1:earlier -19 axes:1:none -39 axes:1:organ -22 axes:1:part 15 axes:1:satellite -4 axes:1:seen -25
axes:1:specimen 72 axes:1:tumour -17 axes:2 -44 axes:2:benign -15 axes:2:distance -3 axes:2:earlier 14 axes:2:none -6 axes:2:organ -27 axes:2:part -30 axes:2:satellite -1
axes:2:seen 24 axes:2:specimen -14 axes:2:tumour 14 axes:3 75 axes:3:benign 39 axes:3:distance 45 axes:3:earlier -10 axes:3:none -15 axes:3:organ -16 axes:3:part 43
axes:3:satellite -11 axes:3:seen -5 axes:3:specimen -79 axes:3:tumour 79 between:benign>benign -26 between:benign>distance 4 between:benign>organ -1 between:benign>part 13
between:benign>satellite -7 between:benign>seen 4 between:benign>size -25 between:benign>specimen 5 between:benign>tumour 38 between:distance>benign -10
between:distance>correction 16 between:distance>distance -31 between:distance>earlier -17 between:distance>organ -24 between:distance>part -21 between:distance>satellite -2
between:distance>seen -2 between:distance>size 81 between:distance>specimen 28 between:distance>state -21 between:distance>tumour -13 between:earlier>benign -5
between:earlier>correction 12 between:earlier>distance 12 between:earlier>earlier -1 between:earlier>organ -16 between:earlier>part -11 between:earlier>seen -3
between:earlier>specimen -6 between:earlier>tumour 26 between:organ>benign -1 between:organ>distance 1 between:organ>organ -42 between:organ>part 27 between:organ>seen -3
between:organ>size -2 between:organ>specimen 10 between:organ>tumour -24 between:part>benign -5 between:part>distance 5 between:part>organ -2 between:part>part -17
between:part>satellite 10 between:part>seen 29 between:part>size 22 between:part>specimen -29 between:part>tumour -20 between:satellite>correction -9
between:satellite>distance -5 between:satellite>organ -10 between:satellite>size -9 between:satellite>specimen -3 between:satellite>tumour 28 between:seen>benign -1
between:seen>correction 27 between:seen>distance 19 between:seen>earlier -6 between:seen>organ 35 between:seen>satellite -2 between:seen>seen -28 between:seen>specimen -10
between:seen>tumour -46 between:specimen>benign -7 between:specimen>correction 10 between:specimen>distance 23 between:specimen>earlier 33 between:specimen>organ -2
between:specimen>part 85 between:specimen>satellite 8 between:specimen>seen -47 between:specimen>size -49 between:specimen>specimen -5 between:specimen>state 14
between:specimen>tumour -24 between:tumour>benign -13 between:tumour>correction -41 between:tumour>distance -35 between:tumour>earlier -37 between:tumour>organ -12
between:tumour>part -18 between:tumour>satellite -13 between:tumour>seen 5 between:tumour>size 66 between:tumour>specimen -11 between:tumour>state -21 between:tumour>tumour 6
cm-of:1 1 cm-of:2 -117 cm-of:3 -179 cm:0 -155 cm:1 -139 cm:2 -28 cm:3 61 cm:4 96 cm:5 129 cm:6 -2 last:benign -18 last:benign:comma -28 last:benign:near -31 last:benign:stop 41
last:benign>benign 9 last:benign>correction 15 last:benign>distance -1 last:benign>size -7 last:benign>specimen -15 last:benign>tumour 17 last:correction -7
last:correction:comma -31 last:correction:near 67 last:correction:stop -43 last:correction>correction 12 last:correction>distance -28 last:correction>organ -5
last:correction>size -23 last:correction>specimen -3 last:correction>tumour -30 last:distance -11 last:distance:comma 28 last:distance:near -47 last:distance:stop 21
last:distance>benign -14 last:distance>correction -6 last:distance>distance -1 last:distance>earlier -1 last:distance>organ -6 last:distance>part 21 last:distance>seen -7
last:distance>size -17 last:distance>specimen -2 last:distance>state -3 last:distance>tumour -9 last:earlier 20 last:earlier:comma 56 last:earlier:near -9 last:earlier:stop -27
last:earlier>distance -3 last:earlier>earlier -2 last:earlier>seen 15 last:earlier>size -26 last:earlier>specimen -5 last:earlier>tumour -12 last:organ -28 last:organ:comma 19
last:organ:near -38 last:organ:stop -8 last:organ>benign -1 last:organ>correction -1 last:organ>distance 39 last:organ>earlier -3 last:organ>organ -13 last:organ>satellite -12
last:organ>seen -4 last:organ>size -15 last:organ>specimen -16 last:organ>state -4 last:organ>tumour -23 last:part 26 last:part:comma 5 last:part:near 3 last:part:stop 18
last:part>benign -2 last:part>distance -14 last:part>earlier -5 last:part>organ -1 last:part>part -16 last:part>satellite -2 last:part>seen -2 last:part>size 4
last:part>specimen 20 last:part>tumour -19 last:satellite -29 last:satellite:comma -25 last:satellite:near -4 last:satellite:stop -1 last:satellite>distance -11
last:satellite>organ -9 last:satellite>part -1 last:satellite>size 15 last:satellite>specimen -18 last:satellite>tumour -13 last:seen 5 last:seen:comma 32 last:seen:near 7
last:seen:stop -34 last:seen>distance -11 last:seen>earlier -18 last:seen>seen -30 last:seen>size 15 last:seen>tumour -2 last:size -3 last:size:comma -78 last:size:near 37
last:size:stop 16 last:size>correction 50 last:size>distance 18 last:size>earlier 12 last:size>organ 10 last:size>part 10 last:size>seen 91 last:size>size 81
last:size>specimen 1 last:size>state 12 last:size>tumour 2 last:specimen -7 last:specimen:comma -3 last:specimen:near -63 last:specimen:stop 71 last:specimen>benign 5
last:specimen>correction -36 last:specimen>distance 8 last:specimen>earlier -9 last:specimen>organ -6 last:specimen>part -19 last:specimen>satellite -1 last:specimen>seen -6
last:specimen>size -54 last:specimen>specimen -40 last:specimen>state -9 last:specimen>tumour 25 last:state -2 last:state:comma -27 last:state:near 4 last:state:stop 22
last:state>size -26 last:state>specimen -5 last:state>tumour 34 last:tumour 40 last:tumour:comma 37 last:tumour:near 32 last:tumour:stop -12 last:tumour>benign -20
last:tumour>correction -18 last:tumour>distance -11 last:tumour>earlier 37 last:tumour>organ 16 last:tumour>part 1 last:tumour>satellite -6 last:tumour>seen -26
last:tumour>size 51 last:tumour>specimen 8 last:tumour>state -12 last:tumour>tumour 24 line:benign 9 line:correction 125 line:distance 18 line:earlier -94 line:organ -12
line:part -45 line:satellite -30 line:seen -67 line:size 65 line:specimen 17 line:state 34 line:tumour 39 next:benign -30 next:benign:comma -34 next:benign:near -27
next:benign:stop 32 next:correction 2 next:correction:comma 31 next:correction:near -22 next:correction:stop -7 next:distance -40 next:distance:comma 52 next:distance:near -76
next:distance:stop -15 next:earlier -41 next:earlier:comma 25 next:earlier:near -49 next:earlier:stop -17 next:organ -66 next:organ:comma -46 next:organ:near -31
next:organ:stop 12 next:part 12 next:part:comma 21 next:part:near -24 next:part:stop 15 next:satellite -10 next:satellite:comma -26 next:satellite:near -23
next:satellite:stop 39 next:seen -68 next:seen:comma 14 next:seen:near -66 next:seen:stop -16 next:size 55 next:size:comma -18 next:size:near 98 next:size:stop -26
next:specimen -67 next:specimen:comma 13 next:specimen:near -48 next:specimen:stop -31 next:state -25 next:state:comma 1 next:state:near -12 next:state:stop -13 next:tumour -19
next:tumour:comma -12 next:tumour:near 12 next:tumour:stop -19 owner:benign 27 owner:benign>benign 11 owner:benign>distance -1 owner:benign>organ -3 owner:benign>part 9
owner:benign>specimen -24 owner:benign>tumour -12 owner:distance -29 owner:distance>benign -10 owner:distance>distance -2 owner:distance>earlier -5 owner:distance>organ -30
owner:distance>part 11 owner:distance>seen 41 owner:distance>specimen -5 owner:distance>tumour 7 owner:earlier -15 owner:earlier>benign -23 owner:earlier>distance -3
owner:earlier>earlier -14 owner:earlier>seen 13 owner:earlier>specimen -12 owner:earlier>tumour -51 owner:organ -64 owner:organ>benign 3 owner:organ>distance 24
owner:organ>earlier -3 owner:organ>organ -21 owner:organ>satellite -12 owner:organ>seen -4 owner:organ>specimen -33 owner:organ>tumour 34 owner:part 28 owner:part>benign 3
owner:part>distance -19 owner:part>earlier -5 owner:part>organ -1 owner:part>part -29 owner:part>satellite -6 owner:part>seen -2 owner:part>specimen 16 owner:part>tumour 34
owner:satellite -16 owner:satellite>distance -12 owner:satellite>organ -10 owner:satellite>part -1 owner:satellite>specimen -19 owner:satellite>tumour -36 owner:seen -6
owner:seen>distance -11 owner:seen>earlier -18 owner:seen>seen -6 owner:seen>specimen -35 owner:seen>tumour -103 owner:specimen -35 owner:specimen>benign 8
owner:specimen>distance 1 owner:specimen>earlier 4 owner:specimen>organ 3 owner:specimen>part -25 owner:specimen>satellite 20 owner:specimen>seen 27 owner:specimen>specimen -27
owner:specimen>tumour 81 owner:tumour 52 owner:tumour>benign 30 owner:tumour>distance 1 owner:tumour>earlier 33 owner:tumour>organ 38 owner:tumour>part 1
owner:tumour>satellite -11 owner:tumour>seen -40 owner:tumour>specimen 44 owner:tumour>tumour 56 quarter:0 1 quarter:1 45 quarter:2 -53 quarter:3 -47 rank:0 64 rank:1 67
rank:2 24 rank:3 -27 rank:4 -69 rank:5 -137 rest:benign -3 rest:correction 43 rest:distance -3 rest:earlier -32 rest:organ -5 rest:part 41 rest:satellite -15 rest:seen -62
rest:size -26 rest:specimen -17 rest:state -89 rest:tumour -9 same:1 -54 same:2 17 same:3 -12 same:4 23 sentence:benign -34 sentence:correction 13 sentence:distance -18
sentence:earlier -119 sentence:organ -10 sentence:part 56 sentence:satellite -33 sentence:seen -169 sentence:size 98 sentence:specimen -71 sentence:state 11 sentence:tumour 51
turn:0 66 turn:1 20 turn:2 -41 turn:3 -29 turn:4 -40 turn:5 -44 unit: -36 unit:centimeters 12 unit:cm 6 unit:cms 18 unit:millimeters -2 unit:millimetres 1 unit:mm -21
unit:公分 23 unit:厘米 -32 unit:毫米 -17
`;

export const weights: ReadonlyMap<string, number> = new Map(
  [...written.matchAll(/(\S+) (-?\d+)/g)].map(([, sign = '', hundredths]): [string, number] => [
    sign,
    Number(hundredths) / 100,
  ]),
);
