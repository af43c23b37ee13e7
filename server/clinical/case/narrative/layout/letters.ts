import type { Mapped } from './mapped.ts';

/** One way to write each letter: full-width forms as plain ones, traditional characters as simplified ones, every dash a hyphen, every blank a blank; unseen characters go. */

const unseen = '\u00AD\u200B\u200C\u200D\u2060\uFE0F\uFEFF';
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63';
const blanks = '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\v\f';
const signs = '×x✕x∗x“"”"「"」"【[〔[】]〕]’\'‘\'';
const traditional =
  '壹一贰二貳二叁三標标診诊斷断臨临膽胆細细緣缘衛卫節节結结檢检鏡镜體体顯显單单發发腫肿無无見见門门靜静脈脉纖纤維维變变級级陰阴陽阳潤润數数個个箇个兩两顆颗處处組组織织學学類类報报補补號号徑径離离並并與与為为於于內内術术餘余邊边圍围彌弥瀰弥質质軟软塊块複复臟脏葉叶惡恶轉转據据確确認认狀状態态擴扩張张證证實实間间遠远釐厘損损滿满貼贴緊紧鄰邻塗涂觸触動动臍脐關关係系現现寬宽淺浅紅红黃黄綠绿側侧際际剝剥腎肾膠胶積积測测長长較较殘残殼壳資资癥症經经壓压擠挤壞坏嚴严廣广帶带匯汇獨独異异雙双層层屬属應应鈣钙銀银鐵铁點点線线約约純纯絡络續续總总編编縮缩聯联蓋盖規规觀观計计訂订記记詳详該该誤误說说調调論论負负貫贯載载輕轻過过還还進进達达適适選选醫医錄录閉闭開开閱阅陳陈隨随電电頁页頂顶項项順顺預预頭头題题額额驗验髒脏鬆松鱗鳞齊齐齡龄產产療疗盡尽盤盘穩稳窩窝範范糾纠統统縱纵脫脱舊旧藍蓝裏里裡里製制雜杂韌韧滲渗潰溃濃浓燒烧狹狭獲获環环種种稱称簡简絕绝綜综縫缝繞绕虛虚評评請请讀读難难須须創创勻匀區区參参員员圓圆團团夾夹對对導导幾几後后從从復复慮虑採采時时會会條条極极構构樣样橢椭檔档歲岁沒没淨净減减準准當当疊叠脹胀跡迹軸轴遺遗鑑鉴鑒鉴隻只頗颇馬马別别樑梁國国師师併并網网僅仅視视來来連连註注簽签討讨蠟蜡歷历凍冻佔占絲丝聲声則则書书備备偽伪專专議议針针蹤踪佈布幹干乾干暢畅腦脑魚鱼尋寻喪丧査查増增躍跃鮮鲜櫃柜碼码鍾钟紀纪貴贵隊队監监竇窦終终詢询週周彙汇輔辅癒愈蘇苏腸肠淸清擬拟繼继鬱郁瘡疮瘍疡藥药滯滞擇择價价優优傷伤勢势務务歸归氣气漸渐濕湿牆墙皺皱眾众筆笔繫系膚肤膿脓艙舱蝕蚀衝冲裝装誌志趨趋釋释錯错隱隐雖虽領领飲饮驟骤鬚须牽牵縣县護护殺杀鉅巨銳锐鈍钝鋪铺遞递擾扰擊击擁拥營营憶忆懷怀慣惯懸悬戶户掃扫揮挥搶抢撐撑樞枢櫻樱殯殡襲袭橫横謹谨綿绵強强欄栏寫写圖图將将籤签顧顾問问傾倾堅坚決决亞亚語语緻致豐丰駁驳夠够刪删彈弹銅铜職职業业這这襯衬漿浆貝贝樂乐遲迟銷销識识儘尽閣阁啟启話话篩筛訊讯汎泛鈞钧響响機机贈赠廠厂庫库顏颜紮扎憑凭們们義义駐驻壯壮砲炮擔担悶闷亂乱溝沟謄誊換换爾尔澤泽輸输試试釔钇樹树賴赖頌颂紋纹灣湾麼么嗎吗誰谁讓让樓楼潔洁熱热燈灯畫画糧粮紗纱紙纸給给緩缓舉举薦荐虧亏蟲虫覺觉託托許许設设訪访詞词誠诚課课談谈諮咨謝谢譯译責责費费賀贺趕赶軍军辦办農农遊游運运遙遥郵邮鄉乡鏈链鐘钟閒闲閾阈階阶雲云靈灵願愿風风館馆鳥鸟麗丽贊赞暫暂攜携敗败敘叙棄弃榮荣歡欢滅灭潛潜濟济濾滤災灾煙烟爐炉爭争猶犹獎奖畢毕皰疱礎础稅税競竞籃篮納纳紛纷絞绞緒绪繪绘羅罗習习聖圣聞闻脅胁膩腻臺台蕩荡薩萨蘭兰褲裤覽览訣诀訴诉詐诈詮诠誕诞誘诱諒谅諸诸諾诺謀谋謂谓謎谜講讲譜谱豎竖財财貧贫販贩賓宾賠赔賢贤賣卖購购贏赢踐践車车軌轨輛辆輝辉輯辑轄辖辭辞辯辩迴回逕径遷迁邁迈醜丑釣钓鉗钳銘铭鋼钢鍋锅鎮镇鑽钻閥阀闊阔闡阐陣阵險险霧雾頓顿頻频顛颠飄飘飯饭飼饲餅饼養养餵喂駛驶騎骑驅驱驚惊髮发鬧闹鹽盐';
/** Of pairs of letters, one behind the other. */
const paired = (pairs: string): [string, string][] =>
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]);
const fullWidth = Array.from({ length: 0x5e }, (_, i): [string, string] => [
  String.fromCharCode(0xff01 + i),
  String.fromCharCode(0x21 + i),
]);
const plain = new Map<string, string>([
  ...paired(signs),
  ...paired(traditional),
  ...fullWidth,
  ...Array.from(unseen, (letter): [string, string] => [letter, '']),
  ...Array.from(dashes, (letter): [string, string] => [letter, '-']),
  ...Array.from(blanks, (letter): [string, string] => [letter, ' ']),
]);

export function plainLetters(text: string): Mapped {
  const at: number[] = [];
  let out = '';
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80 && text.charCodeAt(i) >= 0x0e) {
      at.push(i);
      continue;
    }
    const letter = plain.get(text.charAt(i));
    if (letter !== undefined) {
      out += text.slice(done, i) + letter;
      done = i + 1;
    }
    if (letter !== '') at.push(i);
  }
  return { text: out + text.slice(done), at };
}
